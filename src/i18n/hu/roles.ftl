### Who belongs: intake, which reads nothing of the network, and what a newer version has changed.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
network-role-intake-hint = Felírja, ki hív vagy jön be, de semmit sem olvas
# plain wording, to be checked by a native speaker
intake-title = Ki jelentkezett
# plain wording, to be checked by a native speaker
intake-here = Még ezen a telefonon
# plain wording, to be checked by a native speaker
intake-here-text = Amint van térerő, eljut a koordinátorokhoz.
# plain wording, to be checked by a native speaker
intake-there = Ma leadva
# plain wording, to be checked by a native speaker
intake-there-text = A koordinátoroknál van, a leírtak már nincsenek ezen a telefonon. A szám alapján kérdezhetsz rá.
# plain wording, to be checked by a native speaker
intake-none = Ma még nincs felírva semmi
# plain wording, to be checked by a native speaker
intake-none-text = Amit felírsz, a koordinátorokhoz kerül. Itt addig olvashatod, amíg oda nem ér.
# plain wording, to be checked by a native speaker
intake-unnamed = Név nélkül
# plain wording, to be checked by a native speaker
intake-written = Amit felírtál
# plain wording, to be checked by a native speaker
intake-note = Feljegyzés

## A newer version has changed who belongs

# plain wording, to be checked by a native speaker
newer-roster = A hálózat tagjait csak újabb Teren mutatja meg
# plain wording, to be checked by a native speaker
newer-roster-text = Valaki egy újabb Terennel módosította a hálózatot. Írhatsz tovább, és el is jut a többiekhez. Amit a kollégák azóta írtak, megvan itt, és akkor látszik, ha a Teren megújult ezen az eszközön.
