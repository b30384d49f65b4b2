### Who belongs: intake, which reads nothing of the network, and what a newer version has changed.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
network-role-intake-hint = Zapisuje, kto volá alebo príde, nič nečíta
# plain wording, to be checked by a native speaker
intake-title = Kto sa ozval
# plain wording, to be checked by a native speaker
intake-here = Zatiaľ v tomto telefóne
# plain wording, to be checked by a native speaker
intake-here-text = Hneď ako bude signál, odíde koordinátorom.
# plain wording, to be checked by a native speaker
intake-there = Dnes odovzdané
# plain wording, to be checked by a native speaker
intake-there-text = Majú ho koordinátori a zapísané už v tomto telefóne nie je. Pýtajte sa podľa čísla.
# plain wording, to be checked by a native speaker
intake-none = Dnes zatiaľ nič zapísané
# plain wording, to be checked by a native speaker
intake-none-text = Čo zapíšete, dostanú koordinátori. Tu si to môžete čítať, kým to nemajú.
# plain wording, to be checked by a native speaker
intake-unnamed = Bez mena
# plain wording, to be checked by a native speaker
intake-written = Čo ste zapísali
# plain wording, to be checked by a native speaker
intake-note = Poznámka

## A newer version has changed who belongs

# plain wording, to be checked by a native speaker
newer-roster = Kto je v sieti, ukáže až novšia verzia Terenu
# plain wording, to be checked by a native speaker
newer-roster-text = Niekto zmenil sieť v novšom Terene. Môžete písať ďalej a odošle sa to. Čo odvtedy píšu kolegovia, je tu uložené a ukáže sa, keď sa Teren v tomto zariadení obnoví.
