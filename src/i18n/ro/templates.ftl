## How coordinators word the network's letters

# plain wording, to be checked by a native speaker
letter-templates = Modele de scrisori
# plain wording, to be checked by a native speaker
letter-templates-text = Ce schimbi aici primește toată rețeaua. Textele mai vechi rămân mai jos.
# plain wording, to be checked by a native speaker
letter-templates-only-coordinator = Le schimbă coordonatorii.
# plain wording, to be checked by a native speaker
letter-template-text = Textul
# plain wording, to be checked by a native speaker
letter-template-places = Pune ce știe cazul
# plain wording, to be checked by a native speaker
letter-template-saved = Salvat pe acest telefon. Rețeaua îl va primi.
# plain wording, to be checked by a native speaker
letter-template-empty = Textul este gol.
# plain wording, to be checked by a native speaker
letter-template-built-in = Înapoi la textul inițial
# plain wording, to be checked by a native speaker
letter-template-is-built-in = Se folosește textul inițial.
# plain wording, to be checked by a native speaker
letter-template-is-own = Se folosește textul rețelei.
# plain wording, to be checked by a native speaker
letter-template-history = Texte mai vechi
# plain wording, to be checked by a native speaker
letter-template-version-built-in = { $who }, { $when }: înapoi la textul inițial
# plain wording, to be checked by a native speaker
letter-template-take = Pune acest text în câmp
