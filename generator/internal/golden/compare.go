package golden

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
)

// The most that a report shows; the rest is counted.
const (
	maxDiffs = 3
	maxNames = 10
)

// compare describes the differences between two sets of files, a line each
// and the first changes in full; "" means that there is none.
func compare(kept, produced map[string]string) string {
	var missing, extra, changed []string
	for _, name := range slices.Sorted(maps.Keys(produced)) {
		switch text, ok := kept[name]; {
		case !ok:
			missing = append(missing, name)
		case text != produced[name]:
			changed = append(changed, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(kept)) {
		if _, ok := produced[name]; !ok {
			extra = append(extra, name)
		}
	}
	var b strings.Builder
	list(&b, "missing", missing)
	list(&b, "extra", extra)
	list(&b, "changed", changed)
	for _, name := range changed[:min(len(changed), maxDiffs)] {
		b.Write(diff.Diff(name+" (golden)", []byte(kept[name]), name+" (produced)", []byte(produced[name])))
	}
	if hidden := len(changed) - maxDiffs; hidden > 0 {
		fmt.Fprintf(&b, "(the changes of %d more are not shown)\n", hidden)
	}
	return b.String()
}

func list(b *strings.Builder, what string, names []string) {
	for _, name := range names[:min(len(names), maxNames)] {
		fmt.Fprintf(b, "%s: %s\n", what, name)
	}
	if hidden := len(names) - maxNames; hidden > 0 {
		fmt.Fprintf(b, "%s: %d more\n", what, hidden)
	}
}
