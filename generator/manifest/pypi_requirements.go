package manifest

import (
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// addRequirementFiles reads the files of pip in the folder and in its folder
// requirements. It reports whether there is one.
func (p *pypi) addRequirementFiles() bool {
	files := p.folder.matching("requirements*.txt", "requirements*.in", "*-requirements.txt", "*-requirements.in",
		"*_requirements.txt", "*_requirements.in")
	if p.folder.hasFolder("requirements") {
		for _, name := range p.folder.tree.open(filepath.Join(p.folder.dir, "requirements")).matching("*.txt", "*.in") {
			files = append(files, "requirements/"+name)
		}
	}
	for _, file := range files {
		// What pip-tools makes of a file with the same name holds the
		// dependencies of dependencies too.
		stem, compiled := strings.CutSuffix(file, ".txt")
		if compiled && slices.Contains(files, stem+".in") {
			continue
		}
		p.addFile(file, strings.TrimPrefix(stem, "requirements"))
	}
	return len(files) > 0
}

// A pinned requirement is a line of a file of pip with what the comments of
// pip-tools and uv say about who asked for it.
type pinned struct {
	name, version string
	by            []string
}

// An included file is one that is read, for development or not.
type included struct {
	file        string
	development bool
}

// addFile adds what a file of pip requires, and the files that it names with
// -r.
func (p *pypi) addFile(file, group string) {
	read := included{path.Clean(file), isDevelopment(group)}
	if p.read[read] || isForTests(group) {
		return
	}
	p.read[read] = true
	source, ok := p.folder.text(file)
	if !ok {
		return
	}
	var lines []pinned
	for _, line := range requirementLines(source) {
		line.content = strings.TrimSpace(line.content)
		if included, ok := includedFile(line.content); ok {
			p.addFile(path.Join(path.Dir(file), included), group)
		} else if name, ok := requirementName(line.content); ok {
			lines = append(lines, pinned{name, newest(constraintsOf(line.content)), line.by})
		}
	}
	known := make(map[string]bool)
	for _, line := range lines {
		known[foldPypi(line.name)] = true
	}
	for _, line := range lines {
		if line.isDirect(known) {
			p.names.addAt(line.name, line.version, isDevelopment(group))
		}
	}
}

// constraintsOf returns what a requirement (PEP 508) says of the version.
func constraintsOf(requirement string) string {
	requirement, _, _ = strings.Cut(requirement, ";")
	requirement, _, _ = strings.Cut(requirement, " --") // such as --hash
	i := strings.IndexAny(requirement, "<>=!~@")
	if i < 0 || requirement[i] == '@' {
		return ""
	}
	return strings.TrimRight(requirement[i:], ") ")
}

// isDirect reports whether somebody besides the file's other packages asked for
// this one.
func (r pinned) isDirect(known map[string]bool) bool {
	return len(r.by) == 0 || slices.ContainsFunc(r.by, func(by string) bool {
		if strings.ContainsAny(by, " (") { // -r requirements.in, shop (pyproject.toml)
			return !strings.HasPrefix(by, "-c")
		}
		name, _, _ := strings.Cut(by, "=")
		return !known[foldPypi(name)] // the project itself, as uv writes it
	})
}

type requirementLine struct {
	content string
	by      []string
}

// requirementLines joins lines that a backslash continues, and takes the
// comments to the line that they explain. What pip freeze adds to a file is left
// out.
func requirementLines(source string) []requirementLine {
	var lines []requirementLine
	continued, explains := false, false
	for raw := range strings.Lines(source) {
		content, comment := cutComment(strings.TrimRight(raw, " \t\r\n"))
		content, goesOn := strings.CutSuffix(content, `\`)
		if strings.Contains(comment, "added by pip freeze") {
			return lines
		}
		switch {
		case continued && strings.TrimSpace(content) != "":
			lines[len(lines)-1].content += " " + strings.TrimSpace(content)
		case strings.TrimSpace(content) != "":
			lines = append(lines, requirementLine{content: content})
			explains = false
		case comment == "" || len(lines) == 0:
			explains, continued = false, false
			continue
		}
		continued = goesOn
		by, begins := cutVia(comment)
		if explains = begins || explains && comment != "" && isIndented(raw); !explains {
			continue
		}
		for name := range strings.SplitSeq(by, ",") {
			if name = strings.TrimSpace(name); name != "" {
				lines[len(lines)-1].by = append(lines[len(lines)-1].by, name)
			}
		}
	}
	return lines
}

func isIndented(line string) bool { return line[0] == ' ' || line[0] == '\t' }

// cutVia drops the words with which a list of packages begins.
func cutVia(comment string) (by string, begins bool) {
	for _, words := range []string{"via", "required by"} {
		if rest, ok := strings.CutPrefix(comment, words); ok && (rest == "" || rest[0] == ' ') {
			return rest, true
		}
	}
	return comment, false
}

// cutComment splits a line at a # that begins it or has white space in front.
func cutComment(line string) (content, comment string) {
	for i := range len(line) {
		if line[i] == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t') {
			return line[:i], strings.TrimSpace(line[i+1:])
		}
	}
	return line, ""
}

// includedFile returns the file behind -r, in each of the ways to write it.
func includedFile(line string) (string, bool) {
	for _, option := range []string{"--requirement", "-r"} {
		rest, ok := strings.CutPrefix(line, option)
		if !ok {
			continue
		}
		file := strings.Trim(strings.TrimLeft(rest, "= \t"), `"'`)
		return file, file != "" && !strings.Contains(file, "://") && !path.IsAbs(file)
	}
	return "", false
}

// requirementName returns the package that a requirement asks for (PEP 508), or
// the one that a URL names behind #egg=.
func requirementName(requirement string) (string, bool) {
	requirement = strings.TrimSpace(requirement)
	address, _, _ := strings.Cut(requirement, "@")
	if strings.HasPrefix(requirement, "-") || strings.Contains(address, "://") {
		_, egg, ok := strings.Cut(requirement, "#egg=")
		if !ok {
			return "", false
		}
		requirement = egg
	}
	end := strings.IndexFunc(requirement, func(r rune) bool { return !isNameRune(r) && r != '-' && r != '.' })
	if end < 0 {
		return requirement, requirement != ""
	}
	name, rest := requirement[:end], strings.TrimSpace(requirement[end:])
	if strings.HasPrefix(rest, "[") {
		_, rest, _ = strings.Cut(rest, "]")
		rest = strings.TrimSpace(rest)
	}
	return name, name != "" && (rest == "" || strings.ContainsAny(rest[:1], "<>=!~@;(,&-"))
}
