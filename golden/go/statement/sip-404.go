w.Header().Set("Content-Type", "application/json")
w.WriteHeader(http.StatusNotFound)
body := map[string]any{
	"error":   "not_found",
	"message": "No such user in this domain",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
