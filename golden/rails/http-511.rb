# In config/routes.rb: get "/endpoint", to: "network_authentication_required#show"
class NetworkAuthenticationRequiredController < ApplicationController
  def show
    body = {
      error: "network_authentication_required",
      message: "Log in to this network before you use it",
      login_url: "https://login.example.net/"
    }
    render json: body, status: :network_authentication_required
  end
end
