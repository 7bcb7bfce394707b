package catalog_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestAFamilyOfOursReadAloneIsThatOfTheWhole(t *testing.T) {
	file := catalog.File{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile}
	for _, want := range ours(t).Families() {
		first := want.Statuses()[0]
		got, err := catalog.NewSource(file).Find(first.ID())
		if err != nil {
			t.Error(err)
			continue
		}
		options := cmp.Options{cmp.AllowUnexported(catalog.Status{}), cmpopts.IgnoreFields(catalog.Status{}, "Family", "cells")}
		if diff := cmp.Diff(want.Statuses(), got.Family.Statuses(), options); diff != "" || got.Family.Title != want.Title {
			t.Errorf("%s: %s %s", want.Name, got.Family.Title, diff)
		}
		if got.Family.Reason(404) != first.Family.Reason(404) {
			t.Errorf("%s knows another http", want.Name)
		}
	}
}
