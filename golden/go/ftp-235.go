package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", securityDataExchangeCompleteWithData)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
