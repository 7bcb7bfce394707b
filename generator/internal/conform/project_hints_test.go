package conform_test

import "strings"

// hints puts the lines that copy printed where the comments of the files say.
func (w *workingTree) hints(printed string) {
	head := ""
	blocks := make(map[string][]string) // of indented lines, by what is said above them
	for part := range strings.SplitSeq(strings.TrimSpace(printed), "\n\n") {
		if !strings.HasPrefix(part, "    ") {
			head = part[strings.LastIndex(part, "\n")+1:]
			continue
		}
		blocks[head] = append(blocks[head], strings.ReplaceAll(strings.TrimPrefix(part, "    "), "\n    ", "\n"))
	}
	for head, code := range blocks {
		file, _, lacks := strings.Cut(head, " lacks what the snippet needs")
		switch {
		case strings.HasPrefix(head, "Add to .gitattributes"):
			w.write(".gitattributes", code[0]+"\n")
		case lacks:
			w.fill(file, "imports", code...)
		case w.places != nil:
			w.distribute(strings.Join(code, "\n"))
		case len(code) == 1:
			w.fill(w.program, "install", code...)
		default:
			w.fill(w.program, "imports", code[0])
			w.fill(w.program, "install", code[1:]...)
		}
	}
}

// distribute puts lines into the files that the comments above them name.
func (w *workingTree) distribute(text string) {
	file := ""
	files := make(map[string][]string)
	for line := range strings.SplitSeq(text, "\n") {
		named := false
		for comment, place := range w.places {
			if strings.HasPrefix(line, comment) {
				file, named = place, true
			}
		}
		if !named && file != "" {
			files[file] = append(files[file], line)
		}
	}
	for file, lines := range files {
		w.fill(file, "install", lines...)
	}
}

// fill puts code in the place of a comment, as far to the right.
func (w *workingTree) fill(file, comment string, code ...string) {
	text := strings.Join(code, "\n")
	if w.address[0] != "" {
		text = strings.ReplaceAll(text, w.address[0], w.address[1])
	}
	var b strings.Builder
	found := false
	for line := range strings.Lines(w.read(file)) {
		rest := strings.TrimLeft(line, " \t")
		if words := strings.Fields(rest); len(words) == 2 && words[1] == comment && !found {
			indent := line[:len(line)-len(rest)]
			line, found = indent+strings.ReplaceAll(text, "\n", "\n"+indent)+"\n", true
		}
		b.WriteString(line)
	}
	if !found {
		w.Fatalf("%s has no place for %s:\n%s", file, comment, text)
	}
	w.write(file, b.String())
}
