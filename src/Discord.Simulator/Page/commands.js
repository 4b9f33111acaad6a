// Slash commands: what is offered while one types, and the inputs for options.
import { choicesOf } from "./message.js";
import { make } from "./markdown.js";

/** Every command that can be typed, with the words of its path. */
export function flatten(commands) {
  const found = [];
  const walk = (path, command) => {
    const inner = (command.options ?? []).filter((option) => option.type === 1 || option.type === 2);
    if (inner.length === 0) {
      found.push({ path, description: command.description, options: command.options ?? [] });
    }

    inner.forEach((option) => walk(`${path} ${option.name}`, option));
  };
  commands.filter((command) => (command.type ?? 1) === 1).forEach((command) => walk(command.name, command));
  return found.sort((a, b) => a.path.localeCompare(b.path));
}

/** The command that a line begins with, and what it could become. */
export function match(all, line) {
  const typed = line.slice(1).trimStart();
  const whole = all.filter((one) => typed === one.path || typed.startsWith(`${one.path} `)).sort((a, b) => b.path.length - a.path.length)[0];
  return { whole, offers: all.filter((one) => one.path.startsWith(typed) && one !== whole) };
}

/** An input for each option. @param complete asks the bot for choices: (option, values) => promise */
export function inputsOf(command, complete) {
  return command.options.map((option) => make("label", [`${option.name}${option.required ? "*" : ""}`, inputOf(option, complete)], { title: option.description }));
}

export const valuesOf = (place) => Object.fromEntries([...place.querySelectorAll("[name]")].filter((input) => input.value !== "").map((input) => [input.name, input.value]));

function inputOf(option, complete) {
  const kinds = { 5: null, 6: 5, 7: 8, 8: 6, 9: 7 };
  const choices = option.choices?.map((choice) => ({ value: String(choice.value), label: choice.name }))
    ?? (option.type === 5 ? [{ value: "true", label: "true" }, { value: "false", label: "false" }] : null)
    ?? (kinds[option.type] ? choicesOf({ type: kinds[option.type] }) : null);
  if (choices) {
    return make("select", [make("option", ["–"], { value: "" }), ...choices.map((one) => make("option", [one.label], { value: one.value }))], { name: option.name, required: option.required });
  }

  const isNumber = option.type === 4 || option.type === 10;
  const input = make("input", [], { name: option.name, required: option.required, type: isNumber ? "number" : "text", min: option.min_value, max: option.max_value, step: option.type === 10 ? "any" : undefined });
  if (!option.autocomplete) {
    return input;
  }

  const list = make("datalist", [], { id: `offers-${option.name}` });
  input.setAttribute("list", list.id);
  let latest = 0;
  const offer = async () => {
    const asked = ++latest;
    const answer = await complete(option.name, { ...valuesOf(input.closest("#options")), [option.name]: input.value });
    if (asked === latest) {
      list.replaceChildren(...(answer?.data?.choices ?? []).map((choice) => make("option", [choice.name], { value: choice.value })));
    }
  };
  input.oninput = offer;
  input.onfocus = offer;
  return make("span", [input, list]);
}
