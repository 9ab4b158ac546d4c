export * from './method.js'
export * from './params-schema.js'
export * from './define-method.js'
export * from './built-in.js'
