package managed_test

import (
	"path"
	"slices"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/literal"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/region"
)

// begin makes regions in the files of a new project: endpoints of one framework,
// two of them in a file, and of another one in its own file or in a page; and
// sometimes a module. The update that fills them is killed before it writes down
// what was in empty ones, and run again.
func (h *history) begin() commit {
	shop := newShop()
	c := commit{tree{catalogName: shop.String(), managed.ProjectFile: "catalogs = [\"" + catalogName + "\"]\n"}, shop, ""}
	first, second, third := h.framework(c), h.framework(c), h.framework(c)
	c.addRegions("a/errors"+path.Ext(first.File), first, "shop/order_not_found "+first.Name, "shop/rate_limited "+first.Name+" route=/x")
	file := "b/errors" + path.Ext(second.File)
	if h.IntN(3) == 0 {
		file = "b/errors.md"
	}
	c.addRegions(file, second, "shop/"+c.statuses[h.IntN(len(c.statuses))].name+" "+second.Name)
	if h.IntN(4) == 0 && third.Has(generator.Module) {
		c.addRegions("c/errors"+path.Ext(third.File), third, "shop "+third.Name+" form=module")
	}
	c.write(h, h.dir)
	h.reconcile(managed.Keep)
	c.tree = readTree(h, h.dir)
	delete(c.tree, managed.LockFile)
	c.write(h, h.dir)
	h.reconcile(managed.Keep)
	c.tree = readTree(h, h.dir)
	return h.commit(c, "")
}

// framework returns one by chance.
func (h *history) framework(c commit) *generator.Framework {
	g, err := h.generator(c.tree[catalogName])
	if err != nil {
		h.Fatal(err)
	}
	all, err := g.Frameworks()
	if err != nil {
		h.Fatal(err)
	}
	return all[h.IntN(len(all))]
}

// addRegions writes a file with empty regions.
func (t tree) addRegions(name string, f *generator.Framework, intents ...string) {
	l, _ := literal.Lookup(f.Language)
	comment := region.Comment{Open: l.LineComment()}
	if region.SyntaxOf(name) == region.Markdown {
		comment = region.HTMLComment
	}
	for _, intent := range intents {
		text, err := region.Append(t[name], region.SyntaxOf(name), region.New{Comment: comment, Intent: intent, Apart: 1})
		if err != nil {
			panic(err) // they are sound
		}
		t[name] = text
	}
}

// A piece is the code of a region, of a fenced block what is in it.
type piece struct {
	*region.Region
	*literal.Language
	code string
	info string // of the fence; "" without one
}

// pieces returns the code in the regions of a file that are not empty.
func pieces(name, text string) []piece {
	var all []piece
	regions, _ := region.Find(text, region.SyntaxOf(name))
	for _, r := range regions {
		p := piece{Region: r, code: r.Text}
		if info, code, ok := region.Unfence(r.Text); ok {
			p.info, p.code = info, code
		}
		if p.Language = languageOf(name, p.info); p.Language != nil && p.code != "" {
			all = append(all, p)
		}
	}
	return all
}

// languageOf returns the language of a fenced block, or of a file; nil for none.
func languageOf(file, info string) *literal.Language {
	for _, name := range literal.Names() {
		l, _ := literal.Lookup(name)
		if l.Name == info || path.Ext(file) == "."+l.Extension {
			return l
		}
	}
	return nil
}

// replace gives some pieces of a file another code.
func replace(name, text string, replaced ...piece) string {
	edits := make([]region.Edit, len(replaced))
	for i, p := range replaced {
		edits[i] = region.Edit{Region: p.Region, Text: p.code}
		if p.info != "" {
			edits[i].Text = region.Fence(p.info, p.code)
		}
	}
	text, err := region.Apply(text, region.SyntaxOf(name), slices.Clone(edits)...)
	if err != nil {
		panic(err) // the pieces are of this file
	}
	return text
}
