### Cuvintele muncii târzii: ce nu a trimis un telefon scos din rețea.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Muncă târzie de pe telefonul scos: { $name }
late-count = { $count ->
    [one] { $count } însemnare pe care nimeni altcineva nu o are
    [few] { $count } însemnări pe care nimeni altcineva nu le are
   *[other] { $count } de însemnări pe care nimeni altcineva nu le are
  }
late-open = Mă uit
late-accepted-by = muncă târzie, primită de { $name }
