package managed

import (
	"cmp"
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/source"
)

// dialectOf returns the dialect of JavaScript that a file is in: its extension says
// it, else how it imports and exports, else the nearest package.json, else how the
// files around it do, which a compiler may read.
func dialectOf(path string, f *source.File) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".mjs":
		return generator.ESM
	case ".cjs":
		return generator.CommonJS
	case ".ts", ".mts", ".cts", ".tsx":
		return generator.TypeScript
	}
	if dialect := spoken(f); dialect != "" {
		return dialect
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return generator.CommonJS
	}
	kind, root := packageType(abs)
	switch {
	case kind == "module":
		return generator.ESM
	case kind == "" && root != "":
		return cmp.Or(spokenAround(abs, root), generator.CommonJS)
	}
	return generator.CommonJS
}

// spoken returns the dialect that a file imports and exports in, "" for neither.
func spoken(f *source.File) string {
	switch {
	case f != nil && f.IsESM():
		return generator.ESM
	case f != nil && f.IsCommonJS():
		return generator.CommonJS
	}
	return ""
}

// spokenAround returns the dialect of the first file that has one in the folder of a
// file, or in one around it up to a root. Settings of tools are often in another.
func spokenAround(abs, root string) string {
	for dir := range foldersUp(filepath.Dir(abs), root) {
		for _, file := range glob(dir, "[^.]*.js") {
			text, err := regular.Read(file, 1<<20)
			if err != nil || strings.HasSuffix(file, ".config.js") {
				continue
			}
			if f, err := source.Read("javascript", string(text)); err == nil && spoken(f) != "" {
				return spoken(f)
			}
		}
	}
	return ""
}

// packageType returns what the nearest package.json says of the modules around it,
// and its folder.
func packageType(abs string) (kind, dir string) {
	for dir := range foldersUp(filepath.Dir(abs), "") {
		text, err := regular.Read(filepath.Join(dir, "package.json"), 1<<20)
		var manifest struct{ Type string }
		if err == nil {
			_ = json.Unmarshal(text, &manifest) // one that cannot be read says nothing
			return manifest.Type, dir
		}
	}
	return "", ""
}
