## How coordinators word the network's letters

# plain wording, to be checked by a native speaker
letter-templates = Vzory listov
# plain wording, to be checked by a native speaker
letter-templates-text = Čo tu zmeníte, dostane celá sieť. Staršie znenia zostanú nižšie.
# plain wording, to be checked by a native speaker
letter-templates-only-coordinator = Menia ich koordinátori.
# plain wording, to be checked by a native speaker
letter-template-text = Znenie
# plain wording, to be checked by a native speaker
letter-template-places = Vložte, čo prípad vie
# plain wording, to be checked by a native speaker
letter-template-saved = Uložené v tomto telefóne. Sieť to dostane.
# plain wording, to be checked by a native speaker
letter-template-empty = Znenie je prázdne.
# plain wording, to be checked by a native speaker
letter-template-built-in = Späť na pôvodné znenie
# plain wording, to be checked by a native speaker
letter-template-is-built-in = Používa sa pôvodné znenie.
# plain wording, to be checked by a native speaker
letter-template-is-own = Používa sa vlastné znenie siete.
# plain wording, to be checked by a native speaker
letter-template-history = Staršie znenia
# plain wording, to be checked by a native speaker
letter-template-version-built-in = { $who }, { $when }: späť na pôvodné znenie
# plain wording, to be checked by a native speaker
letter-template-take = Vložiť toto znenie do poľa
