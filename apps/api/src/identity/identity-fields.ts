import { ApiProperty } from '@nestjs/swagger';

/** Properties that so many bodies of this room have. */

export const EmailField = (): PropertyDecorator =>
  ApiProperty({
    minLength: 3,
    maxLength: 254,
    pattern: '^[^\\s@]+@[^\\s@]+$',
    example: 'siv.oberg@exempelkoping.se',
  });

export const NameField = (options: { readonly required?: boolean } = {}): PropertyDecorator =>
  ApiProperty({ minLength: 1, maxLength: 200, pattern: '\\S', example: 'Siv Öberg', ...options });

/** A new password: what is refused, is refused with a reason by `weak-password`. */
export const NewPasswordField = (): PropertyDecorator =>
  ApiProperty({
    format: 'password',
    minLength: 1,
    maxLength: 1024,
    description:
      '8 to 128 characters, any of them; 15 or more are recommended. What is guessed first, and one’s own name, is refused.',
    example: 'häst batteri klammer rätt',
  });

/** The password that the account has. */
export const PasswordField = (options: { readonly required?: boolean } = {}): PropertyDecorator =>
  ApiProperty({
    format: 'password',
    minLength: 1,
    maxLength: 1024,
    example: 'häst batteri klammer rätt',
    ...options,
  });

export const TokenField = (): PropertyDecorator =>
  ApiProperty({
    minLength: 1,
    maxLength: 200,
    description: 'What stands after `#token=` in the link of the mail.',
    example: 'kxP3v0W2nq7Jm1dYb6oTt8uRzE4sLcGf9hAaVwXyQiM',
  });

export const UuidField = (): PropertyDecorator =>
  ApiProperty({ format: 'uuid', example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d' });

export const InstantField = (options: { readonly nullable?: boolean } = {}): PropertyDecorator =>
  ApiProperty({
    type: String,
    format: 'date-time',
    example: '2026-11-24T09:30:00.000Z',
    ...options,
  });
