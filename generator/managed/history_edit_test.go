package managed_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// Each edit by words has some to find it by.
const mine = "mine"

// edit has a person write into a region: a comment, or words into a string, or
// take out the member that names the error.
func (h *history) edit(t tree) {
	files := slices.Sorted(maps.Keys(t))
	file := files[h.IntN(len(files))]
	all := pieces(file, t[file])
	if len(all) == 0 {
		return
	}
	p := all[h.IntN(len(all))]
	h.serial++
	way := h.IntN(3)
	code := []func(piece, string) string{h.comment, h.reword, h.takeOut}[way](p, fmt.Sprintf("%s%d", mine, h.serial))
	if !isReadable(p.Name, code) || token.Equal(p.Name, code, p.code) {
		return
	}
	h.taken[file] = h.taken[file] || way == 2
	p.code = code
	t[file] = replace(file, t[file], p)
}

// comment puts a comment in front of a line.
func (h *history) comment(p piece, words string) string {
	lines := strings.Split(p.code, "\n")
	i := h.IntN(len(lines))
	indent := lines[i][:len(lines[i])-len(strings.TrimLeft(lines[i], " \t"))]
	return strings.Join(slices.Insert(lines, i, indent+p.LineComment()+" "+words), "\n")
}

var sentence = regexp.MustCompile(`["'][A-Z][a-z]+ `)

// reword changes a string of several words.
func (h *history) reword(p piece, words string) string {
	found := sentence.FindAllStringIndex(p.code, -1)
	if len(found) == 0 {
		return p.code
	}
	at := found[h.IntN(len(found))][0] + 1
	return p.code[:at] + words + " " + p.code[at:]
}

// takenOut is a line with the name of the error.
var takenOut = regexp.MustCompile(`(?m)^.*\berror\b["']?\]?( =>| =|:|,) ["']\w+["'].*\n`)

func (h *history) takeOut(p piece, _ string) string {
	if found := takenOut.FindAllString(p.code, -1); len(found) != 1 {
		return p.code
	}
	return takenOut.ReplaceAllString(p.code, "")
}

// named is the member of a body with the name of the error.
var named = regexp.MustCompile(`\berror\b["']?\]?( =>| =|:|,)\s*["']\w+["']`)

// isEdited reports whether a person wrote into a piece.
func (p piece) isEdited() bool {
	return strings.Contains(p.code, mine) || p.lacksName()
}

// lacksName reports whether a person took out the name of the error.
func (p piece) lacksName() bool {
	return !strings.Contains(p.Intent, "form=") && !named.MatchString(p.code)
}

// isReadable reports whether a text can be read as code.
func isReadable(language, code string) bool {
	_, ok := token.Units(language, code, "")
	return ok
}
