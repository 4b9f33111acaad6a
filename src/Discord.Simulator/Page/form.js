// A modal as a dialog.
import { make, markdown } from "./markdown.js";
import { choicesOf } from "./message.js";

/** Shows it. @param submit takes the values by custom id */
export function ask(dialog, data, submit) {
  const fields = data.components.map((component) => {
    const input = component.component ?? component.components?.[0];
    if (!input) {
      return component.content ? markdown(component.content) : null;
    }

    return make("label", [component.label ?? input.label ?? "", component.description ? make("small", [component.description]) : null, inputOf(input)]);
  });
  const form = make("form", [
    make("h2", [data.title]),
    ...fields,
    make("div", [
      make("button", ["Cancel"], { type: "button", onclick: () => dialog.close() }),
      make("button", ["Submit"], { class: "go" }),
    ], { class: "row" }),
  ], { method: "dialog" });
  form.onsubmit = () => submit(Object.fromEntries([...form.querySelectorAll("[name]")].map((input) => [input.name, valueOf(input)])));
  dialog.replaceChildren(form);
  dialog.showModal();
}

const valueOf = (input) => {
  if (input.type === "checkbox") {
    return String(input.checked);
  }

  return input.multiple ? [...input.selectedOptions].map((option) => option.value).join(",") : input.value;
};

function inputOf(input) {
  const required = input.required !== false;
  switch (input.type) {
    case 4: {
      const attributes = { name: input.custom_id, required, minlength: input.min_length, maxlength: input.max_length, placeholder: input.placeholder };
      return input.style === 2
        ? make("textarea", [input.value ?? ""], { ...attributes, rows: 4 })
        : make("input", [], { ...attributes, value: input.value });
    }
    case 23: return make("input", [], { name: input.custom_id, type: "checkbox", checked: input.default === true });
    case 3: case 5: case 6: case 7: case 8: case 21: case 22:
      return make("select", [required ? null : make("option", ["–"], { value: "" }), ...choicesOf(input).map((one) => make("option", [one.label], { value: one.value, selected: one.default === true }))],
        { name: input.custom_id, required, multiple: (input.max_values ?? 1) > 1 });
    default: return make("small", [`(an input of type ${input.type} is not shown)`]);
  }
}
