package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// securityDataExchangeCompleteWithData answers GET /endpoint.
func securityDataExchangeCompleteWithData(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(235)
	body := map[string]any{
		"status":  "security_data_exchange_complete_with_data",
		"message": "The security data exchange is complete",
		"adat":    "c2VydmVyLXRva2VuLTM=",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", securityDataExchangeCompleteWithData)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
