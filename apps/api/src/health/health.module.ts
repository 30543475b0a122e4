import { Module } from '@nestjs/common';
import { LibraryModule } from '../library/library.module';
import { HealthController } from './health.controller';
import { ReadinessCheck } from './readiness-check';

@Module({
  imports: [LibraryModule],
  controllers: [HealthController],
  providers: [ReadinessCheck],
})
export class HealthModule {}
