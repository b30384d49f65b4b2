### Who belongs: intake, which reads nothing of the network, and what a newer version has changed.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
network-role-intake-hint = Zapisuje, kdo volá nebo přijde, nic nečte
# plain wording, to be checked by a native speaker
intake-title = Kdo se ozval
# plain wording, to be checked by a native speaker
intake-here = Zatím v tomto telefonu
# plain wording, to be checked by a native speaker
intake-here-text = Jakmile bude signál, odejde koordinátorům.
# plain wording, to be checked by a native speaker
intake-there = Dnes odevzdáno
# plain wording, to be checked by a native speaker
intake-there-text = Mají ho koordinátoři a zapsané už v tomto telefonu není. Ptejte se podle čísla.
# plain wording, to be checked by a native speaker
intake-none = Dnes zatím nic zapsáno
# plain wording, to be checked by a native speaker
intake-none-text = Co zapíšete, dostanou koordinátoři. Tady to můžete číst, dokud to nemají.
# plain wording, to be checked by a native speaker
intake-unnamed = Beze jména
# plain wording, to be checked by a native speaker
intake-written = Co jste zapsali
# plain wording, to be checked by a native speaker
intake-note = Poznámka

## A newer version has changed who belongs

# plain wording, to be checked by a native speaker
newer-roster = Kdo je v síti, ukáže až novější verze Terenu
# plain wording, to be checked by a native speaker
newer-roster-text = Někdo změnil síť v novějším Terenu. Můžete psát dál a odešle se to. Co od té doby píší kolegové, je tu uloženo a ukáže se, až se Teren v tomto zařízení obnoví.
