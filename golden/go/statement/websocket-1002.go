w.Header().Set("Content-Type", "application/json")
w.WriteHeader(400)
body := map[string]any{
	"error":   "protocol_error",
	"message": "The peer violated the WebSocket protocol",
}
if err := json.NewEncoder(w).Encode(body); err != nil {
	log.Printf("write body: %v", err)
}
