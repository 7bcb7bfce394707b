# In config/routes.rb: get "/endpoint", to: "first_hop_lacks_outbound_support#show"
class FirstHopLacksOutboundSupportController < ApplicationController
  def show
    body = {
      error: "first_hop_lacks_outbound_support",
      message: "The first proxy lacks support for SIP outbound"
    }
    render json: body, status: 439
  end
end
