package manifest

import (
	"encoding/json"
	"slices"
	"strings"
)

// readNpm reads the package.json of npm, Yarn, pnpm and Bun.
func readNpm(f *folder) index {
	if !f.has("package.json") {
		return nil
	}
	names := newDependencies(asWritten)
	source, _ := f.text("package.json")
	var members map[string]json.RawMessage
	if err := json.Unmarshal([]byte(source), &members); err != nil {
		return names
	}
	if len(members) > 0 && isModuleMark(members) {
		return nil
	}
	for _, member := range []string{"dependencies", "optionalDependencies", "peerDependencies", "devDependencies"} {
		var versions map[string]any
		if err := json.Unmarshal(members[member], &versions); err != nil {
			continue
		}
		for name, version := range versions {
			text, _ := version.(string)
			name, text = aliased(name, text)
			names.addAt(name, newest(text), member == "devDependencies")
		}
	}
	return names
}

// isModuleMark reports whether a package.json is not one of a package, but tells
// Node.js and bundlers how to read the modules of its folder.
func isModuleMark(members map[string]json.RawMessage) bool {
	for name := range members {
		if !slices.Contains([]string{"exports", "main", "module", "private", "sideEffects", "type", "types"}, name) {
			return false
		}
	}
	return true
}

// aliased returns the name and the version of the package that is installed under
// another name, as in "web": "npm:express@5".
func aliased(name, version string) (string, string) {
	alias, ok := strings.CutPrefix(version, "npm:")
	switch at := strings.LastIndexByte(alias, '@'); {
	case !ok || alias == "":
		return name, version
	case strings.ContainsAny(alias[:1], "0123456789^~*<>="): // a version alone, as Yarn writes it
		return name, alias
	case at > 0:
		return alias[:at], alias[at+1:]
	}
	return alias, ""
}
