# In config/routes.rb: get "/endpoint", to: "too_many_forwarded_ip_addresses#show"
class TooManyForwardedIpAddressesController < ApplicationController
  def show
    body = {
      error: "too_many_forwarded_ip_addresses",
      message: "The X-Forwarded-For header has too many IP addresses"
    }
    render json: body, status: 463
  end
end
