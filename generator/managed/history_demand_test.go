package managed_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/region"
)

// finish updates once, and demands that all is well.
func (h *history) finish(joined tree) {
	joined.write(h, h.dir)
	h.reconcile(managed.Keep)
	after := readTree(h, h.dir)
	h.demandStates(joined, after)
	h.demandEdits(joined, after, "update")
	h.demandReadable(joined, after, "update")
	h.reconcile(managed.Keep)
	h.demandSame(after, readTree(h, h.dir), "a second update")

	outcomes := h.reconcile(managed.Merge)
	merged := readTree(h, h.dir)
	h.demandEdits(after, merged, "update --merge")
	h.demandConflicts(after, merged)
	for _, o := range outcomes {
		if o.Action == managed.Conflict {
			return
		}
	}
	h.demandReadable(after, merged, "update --merge")
	h.reconcile(managed.Merge)
	h.demandSame(merged, readTree(h, h.dir), "a second update --merge")
}

func (h *history) demandSame(before, after tree, what string) {
	h.Helper()
	for file, text := range after {
		if text != before[file] {
			h.Errorf("%s changes %s:\n%s\n--- it was\n%s", what, file, text, before[file])
		}
	}
}

// demandStates demands that each region is clean but those that somebody edited,
// which are as they were, and those whose status is gone.
func (h *history) demandStates(before, after tree) {
	found, err := h.open().Check(context.Background(), h.dir)
	if err != nil {
		h.Errorf("%v", err)
	}
	for _, f := range found {
		rel, _ := filepath.Rel(h.dir, filepath.FromSlash(f.File))
		name := filepath.ToSlash(rel)
		p := pieceAt(name, after[name], f.Line)
		was := pieceAt(name, before[name], f.Line)
		switch {
		case f.State == managed.Clean, f.State == managed.Orphan:
			continue
		case f.State == managed.Edited && (p.isEdited() || h.taken[name]):
			if !strings.Contains(before[name], p.Region.Text) {
				h.Errorf("%s:%d was edited, and is not what it was\n%s\n--- it was\n%s", name, f.Line, p.Region.Text, was.Region.Text)
			}
			continue
		}
		h.Errorf("%s:%d %s is %s\n%s\n--- before\n%s\n--- catalog\n%s", name, f.Line, f.Says(), f.State, p.Region.Text, before[name], after[catalogName])
	}
}

func pieceAt(name, text string, line int) piece {
	for _, p := range pieces(name, text) {
		if p.Line == line {
			return p
		}
	}
	return piece{Region: &region.Region{}}
}

// demandEdits demands that what people wrote is there, and what they took out is
// not.
func (h *history) demandEdits(before, after tree, what string) {
	h.Helper()
	for file, text := range before {
		for serial := 1; serial <= h.serial; serial++ {
			if words := fmt.Sprintf("%s%d", mine, serial); hasWords(text, words) && !hasWords(after[file], words) {
				h.Errorf("%s lost %s of %s\n%s\n--- it was\n%s", what, words, file, after[file], text)
			}
		}
		now := pieces(file, after[file])
		for i, p := range pieces(file, text) {
			if isReadable(p.Name, p.code) && p.lacksName() && (len(now) <= i || !now[i].lacksName()) && !strings.Contains(after[file], "<<<<<<<") {
				h.Errorf("%s puts back into %s what somebody took out\n%s\n--- it was\n%s", what, file, after[file], text)
			}
		}
	}
}

// hasWords reports whether a text has the words of an edit, not those of another
// one that begin alike.
func hasWords(text, words string) bool {
	for rest := text; ; {
		_, behind, ok := strings.Cut(rest, words)
		if !ok {
			return false
		}
		if behind == "" || behind[0] < '0' || behind[0] > '9' {
			return true
		}
		rest = behind
	}
}

// demandReadable demands that what can be read stays so, and that there are no
// marks of a conflict.
func (h *history) demandReadable(before, after tree, what string) {
	h.Helper()
	for file, text := range after {
		was := pieces(file, before[file])
		for i, p := range pieces(file, text) {
			if !isReadable(p.Name, p.code) && (i >= len(was) || was[i].code == "" || isReadable(was[i].Name, was[i].code)) {
				h.Errorf("%s makes %s unreadable:\n%s\n--- it was\n%s", what, file, text, before[file])
			}
		}
	}
}

// conflict is one in the code of a region.
var conflict = regexp.MustCompile(`(?ms)^<<<<<<<.*?^(.*?)^=======$(.*?)^>>>>>>>`)

// demandConflicts demands that conflicts are where somebody edited what we changed.
// In what could not be read before, lines are compared as they are laid out; where
// both sides of a conflict were taken beside an edit, both may be in conflict.
func (h *history) demandConflicts(before, t tree) {
	for file, text := range t {
		if h.doubled[file] {
			continue
		}
		was := pieces(file, before[file])
		for i, p := range pieces(file, text) {
			for _, halves := range conflict.FindAllStringSubmatch(p.code, -1) {
				if !strings.Contains(halves[1], mine) && !h.taken[file] {
					h.Errorf("a conflict in %s where nobody edited\n%s", file, text)
				}
				if isReadable(p.Name, was[i].code) && !h.changed(t[managed.LockFile], p.Intent, halves[2]) {
					h.Errorf("a conflict in %s where we changed nothing\n%s", file, text)
				}
			}
		}
	}
}

// changed reports whether lines are not in each text that a lock file has for a
// marker.
func (h *history) changed(lock, intent, lines string) bool {
	layout := strings.NewReplacer(" ", "", "\t", "", "\n", "", ",", "", "'", `"`)
	for line := range strings.Lines(lock) {
		var words []string
		if _, quoted, ok := strings.Cut(line, ` "`); !ok || json.Unmarshal([]byte(`["`+strings.Replace(strings.TrimSpace(quoted), `" "`, `","`, 1)+"]"), &words) != nil {
			continue
		}
		if words[0] == intent && !strings.Contains(layout.Replace(words[1]), layout.Replace(lines)) {
			return true
		}
	}
	return false
}
