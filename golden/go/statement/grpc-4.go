w.Header().Set("Content-Type", "application/json")
w.WriteHeader(504)
body := map[string]any{
	"error":   "deadline_exceeded",
	"message": "The deadline passed before the call completed",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
