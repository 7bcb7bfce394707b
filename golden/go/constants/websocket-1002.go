package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// protocolError answers GET /endpoint.
func protocolError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusBadRequest)
	body := map[string]any{
		"error":   "protocol_error",
		"message": "The peer violated the WebSocket protocol",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", protocolError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
