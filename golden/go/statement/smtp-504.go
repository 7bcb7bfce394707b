w.Header().Set("Content-Type", "application/json")
w.WriteHeader(504)
body := map[string]any{
	"error":   "parameter_not_implemented",
	"message": "Command parameter not implemented",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
