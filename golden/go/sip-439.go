package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// firstHopLacksOutboundSupport answers GET /endpoint.
func firstHopLacksOutboundSupport(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(439)
	body := map[string]any{
		"error":   "first_hop_lacks_outbound_support",
		"message": "The first proxy lacks support for SIP outbound",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", firstHopLacksOutboundSupport)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
