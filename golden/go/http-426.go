package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// upgradeRequired answers GET /endpoint.
func upgradeRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "websocket")
	w.Header().Set("Connection", "Upgrade")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(426)
	body := map[string]any{
		"error":   "upgrade_required",
		"message": "This resource requires another protocol",
		"upgrade": "websocket",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", upgradeRequired)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
