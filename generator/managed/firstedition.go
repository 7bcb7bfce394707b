package managed

import (
	"regexp"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/region"
)

// A table of the first edition's lock file, which is TOML, begins with the names
// of its file and its marker.
var tableHead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^\[("(?:[^"\\]|\\.)*"|[\w-]+)\.("(?:[^"\\]|\\.)*"|[\w-]+)\]\r?\n`)
})

// A second region with the same marker has a number behind it.
var tableNumber = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(` \(\d+\)$`) })

// A merge that failed leaves lines around a table.
var conflictMarks = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^(<<<<<<<|=======|>>>>>>>).*\n?`) })

func isFirstEdition(text string) bool {
	return (strings.HasPrefix(text, "[") || strings.Contains(text, "\n[")) && tableHead().MatchString(text)
}

// Tables of the first edition take longer to read than lines: how many are read, and of
// a file of how many bytes.
const (
	maxTables = 10_000
	maxFirst  = 16 << 20
)

// parseTables reads the tables of the first edition one by one, so that one that
// cannot be read is missing alone.
func (l *lockFile) parseTables(text string) {
	starts := tableHead().FindAllStringIndex(text, maxTables+1)
	if len(starts) > maxTables {
		text, starts = text[:starts[maxTables][0]], starts[:maxTables]
		l.skipped++
	}
	for i, at := range starts {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		if table := text[at[0]:end]; !l.addTable(table) && !l.addTable(conflictMarks().ReplaceAllString(table, "")) {
			l.skipped++
		}
	}
}

func (l *lockFile) addTable(text string) bool {
	var files map[string]map[string]struct{ Sum, Text string }
	file, err := tomlfile.Parse(LockFile, text)
	if err != nil || file.Decode(&files) != nil {
		return false
	}
	for _, regions := range files {
		for marker, e := range regions {
			if region.Sum(e.Text) != e.Sum {
				return false
			}
			marker, text := tableNumber().ReplaceAllString(marker, ""), region.Normal(e.Text)
			l.learn(newEntry(0, marker, text))
		}
	}
	return true
}
