w.Header().Set("Content-Range", fmt.Sprintf("items %d-%d/%d", first, last, total))
w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusPartialContent)
body := map[string]any{
	"status":  "partial_content",
	"message": "The requested part is being sent",
	"items":   items,
	"first":   first,
	"last":    last,
	"total":   total,
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
