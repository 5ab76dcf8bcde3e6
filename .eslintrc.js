module.exports = {
  root: true,
  overrides: [
    {
      files: ['*.mjs'],
      env: { es2024: true, node: true },
      parserOptions: { ecmaVersion: 2024, sourceType: 'module' },
    },
  ],
};
