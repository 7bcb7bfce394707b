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
			names.add(aliased(name, version), member == "devDependencies")
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

// aliased returns the name of the package that is installed under another one,
// as in "web": "npm:express@5".
func aliased(name string, version any) string {
	text, _ := version.(string)
	alias, ok := strings.CutPrefix(text, "npm:")
	if !ok || alias == "" {
		return name
	}
	if at := strings.LastIndexByte(alias, '@'); at > 0 {
		alias = alias[:at]
	}
	if strings.ContainsAny(alias[:1], "0123456789^~*<>=") { // a version alone, as Yarn writes it
		return name
	}
	return alias
}
