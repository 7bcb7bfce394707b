package token

import "strings"

// joinModules makes one name of that of the class or module that a text of Ruby
// consists of, and those of the modules around it: RuboCop writes class A::B as a
// class B in a module A, or the reverse (Style/ClassAndModuleChildren).
func (f *form) joinModules() {
	outer := 0
	for outer < len(f.items) && (f.items[outer].kind == Comment || f.items[outer].kind == Newline) {
		outer++
	}
	f.joinName(outer)
	inner := outer + 3 // behind the keyword, the name and the end of the line
	for f.at(outer).says("module") && f.at(inner-1).kind == Newline && f.joinName(inner) && f.holdsOnly(inner) {
		around, within := f.items[outer:inner], f.items[inner:]
		around[0].text = within[0].text
		around[1].text += "::" + within[1].text
		around[0].last, around[1].last = within[1].last, within[1].last
		f.items = append(f.items[:outer+2], within[2:]...)
		end := len(f.items) - 1
		f.items[end-2].last = f.items[end].last
		f.items = f.items[:end-1]
	}
}

// joinName makes one item of the words of the name behind a class or module; false
// where there is none.
func (f *form) joinName(i int) bool {
	if !f.at(i).says("class", "module") || f.at(i+1).kind != Name {
		return false
	}
	name, end := &f.items[i+1], i+2
	for f.at(end).is("::") && f.at(end+1).kind == Name {
		name.text += "::" + f.items[end+1].text
		name.last = f.items[end+1].last
		end += 2
	}
	f.items = append(f.items[:i+2], f.items[end:]...)
	return true
}

// holdsOnly reports whether the class or module that begins at an item is all that
// the module around it holds: the text ends with its end, and with that of the module.
func (f *form) holdsOnly(i int) bool {
	last := len(f.items) - 1
	for k := last - 3; k <= last; k += 2 {
		if f.at(k).kind != Newline || !f.at(k+1).says("end") {
			return false
		}
	}
	lines := strings.Split(f.source, "\n")
	begin, end := f.items[i].line-1, f.items[last-2].line-1
	indent, _, _ := strings.Cut(lines[begin], strings.TrimLeft(lines[begin], " \t"))
	for k := begin + 1; k < end; k++ {
		if strings.TrimRight(lines[k], " \t\r") == indent+"end" {
			return false
		}
	}
	return strings.TrimRight(lines[end], " \t\r") == indent+"end"
}
