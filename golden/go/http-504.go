package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// gatewayTimeout answers GET /endpoint.
func gatewayTimeout(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "gateway_timeout",
		"message": "Upstream server timed out",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", gatewayTimeout)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
