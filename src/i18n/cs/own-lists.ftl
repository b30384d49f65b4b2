### Lists of a network's own, as the field reads them.
### Where a line says so, the wording is plain language of ours and no native speaker has checked it yet.

# plain wording, to be checked by a native speaker
ownlist-not-here = Seznam vaší sítě, ještě tu není ({ $id })
# plain wording, to be checked by a native speaker
ownlist-add-to = Přidat: { $list }
# plain wording, to be checked by a native speaker
ownlist-gone = Do tohoto seznamu se už nic nepřidává, nebo v tomto telefonu není.
# plain wording, to be checked by a native speaker
ownlist-entry-struck = { $list }: zapsáno omylem
# plain wording, to be checked by a native speaker
ownlist-entry-changed = { $list }: změněno
# plain wording, to be checked by a native speaker
ownlist-found = Ve vlastních seznamech sítě
