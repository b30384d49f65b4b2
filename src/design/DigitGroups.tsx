import "./DigitGroups.css";

/** A number that two people, or two screens, compare: in groups of four, large. */
export function DigitGroups({ digits }: { readonly digits: string }) {
  return (
    <p className="digit-groups digits">
      {(digits.match(/.{1,4}/g) ?? []).map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </p>
  );
}
