package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// networkProtocolNotSupported answers GET /endpoint.
func networkProtocolNotSupported(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(522)
	body := map[string]any{
		"error":   "network_protocol_not_supported",
		"message": "The network protocol is not supported: use another",
		"protocols": []any{
			1,
			2,
		},
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", networkProtocolNotSupported)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
