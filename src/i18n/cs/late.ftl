### Slova opožděné práce: co odebraný telefon neodeslal.
### plain wording, to be checked by a native speaker: every line of this file

## Before the coordinators

late-of = Opožděná práce z odebraného telefonu: { $name }
late-count = { $count ->
    [one] { $count } záznam, který nikdo jiný nemá
    [few] { $count } záznamy, které nikdo jiný nemá
   *[other] { $count } záznamů, které nikdo jiný nemá
  }
late-open = Podívat se
late-accepted-by = opožděná práce, přijal(a) { $name }
