package managed

import "github.com/statusmith/statusmith/generator/region"

const waysOut = "update --force drops the changes; without its two markers the text stays as it is"

// decide tells what becomes of a region.
func (u *update) decide(t *target) (Action, *region.Edit, string) {
	switch {
	case t.state == Clean:
		return None, nil, ""
	case t.state == Orphan, t.err != nil:
		return Refused, nil, t.reason
	case u.mode == Force, t.state == Stale && !t.marker.Keep:
		e := t.edit(t.updated())
		return Updated, &e, ""
	case t.state == Broken: // by the marks of a conflict
		return Refused, nil, t.reason
	case t.state == Kept:
		return Spared, nil, ""
	case u.mode == Merge:
		return u.merge(t)
	case t.marker.Keep:
		return Refused, nil, t.reason
	case t.unknown:
		return Refused, nil, wasUnknown
	}
	return Refused, nil, "was edited: update --merge keeps the changes, " + waysOut
}

const wasUnknown = "was edited, and " + LockFile + " does not know what was written there: " + waysOut

// merge merges the changes in an edited region with ours.
func (u *update) merge(t *target) (Action, *region.Edit, string) {
	if t.unknown || t.compared.Base() < 0 {
		return Refused, nil, wasUnknown
	}
	text, conflicts := t.merged()
	e := t.edit(text)
	switch {
	case conflicts > 0:
		return Conflict, &e, ""
	case text == t.Text:
		return Ahead, nil, ""
	}
	return Merged, &e, ""
}
