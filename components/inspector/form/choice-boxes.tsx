import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";

/** Some of the accepted values, in the order in which upstream names them. */
export function ChoiceBoxes({
  row,
  values,
  chosen,
  onChoose,
}: {
  readonly row: Row;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const { readOnly } = useForm();
  return (
    <fieldset className="setting-boxes" disabled={readOnly}>
      <legend className="sr-only">{row.name}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          {value}
        </label>
      ))}
    </fieldset>
  );
}
