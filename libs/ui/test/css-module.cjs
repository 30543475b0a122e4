// In Jest a CSS module is an object whose every class is named as it is written.
module.exports = new Proxy({}, { get: (_target, name) => String(name) });
