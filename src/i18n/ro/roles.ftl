### Who belongs: intake, which reads nothing of the network, and what a newer version has changed.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
network-role-intake-hint = Notează cine sună sau vine, nu citește nimic
# plain wording, to be checked by a native speaker
intake-title = Cine a venit
# plain wording, to be checked by a native speaker
intake-here = Încă pe acest telefon
# plain wording, to be checked by a native speaker
intake-here-text = Ajunge la coordonatori imediat ce este semnal.
# plain wording, to be checked by a native speaker
intake-there = Predate astăzi
# plain wording, to be checked by a native speaker
intake-there-text = Este la coordonatori, iar ce ai scris nu mai e pe acest telefon. Întreabă după număr.
# plain wording, to be checked by a native speaker
intake-none = Nimic notat astăzi
# plain wording, to be checked by a native speaker
intake-none-text = Ce notezi ajunge la coordonatori. Poți citi aici până ajunge la ei.
# plain wording, to be checked by a native speaker
intake-unnamed = Fără nume
# plain wording, to be checked by a native speaker
intake-written = Ce ai notat
# plain wording, to be checked by a native speaker
intake-note = Notiță

## A newer version has changed who belongs

# plain wording, to be checked by a native speaker
newer-roster = E nevoie de o versiune mai nouă de Teren ca să se vadă cine e în rețea
# plain wording, to be checked by a native speaker
newer-roster-text = Cineva a schimbat rețeaua cu un Teren mai nou. Poți scrie în continuare și se trimite. Ce scriu colegii de atunci este păstrat și se vede după ce Teren se înnoiește pe acest dispozitiv.
