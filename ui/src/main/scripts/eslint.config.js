import js from "@eslint/js";
import globals from "globals";

const COLOUR = "#[0-9a-f]{3,8}|(rgb|hsl|oklch)a?[(].*";

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    rules: {
      "complexity": ["error", 12],
      "curly": ["error", "multi-line"],
      "default-case-last": "error",
      "eqeqeq": "error",
      "max-depth": ["error", 3],
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 50],
      "max-params": ["error", 5],
      "no-implicit-coercion": ["error", { boolean: false }],
      "no-implicit-globals": "error",
      "no-param-reassign": "error",
      "no-shadow": ["error", { builtinGlobals: false }],
      "no-undef": "error",
      "no-unused-vars": "error",
      "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "AssignmentExpression[left.object.name=/^(window|globalThis|self)$/]", message: "Nothing is global: an element, an event or an import says it." },
        { selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign'][arguments.0.name=/^(window|globalThis|self)$/]", message: "Nothing is global." },
        { selector: `Literal[value=/^(${COLOUR})$/i]`, message: "Colours are the theme's: a custom property of the stylesheets." },
        { selector: `TemplateElement[value.raw=/^(${COLOUR})$/i]`, message: "Colours are the theme's: a custom property of the stylesheets." },
      ],
    },
  },
  { files: ["src/**/*.js"], ignores: ["**/*.test.js", "**/*.fixture.js"], languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.test.js", "**/*.fixture.js"],
    languageOptions: { globals: globals.node },
    // a test reads from top to bottom
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  { files: ["build.mjs", "eslint.config.js"], languageOptions: { globals: globals.node } },
];
