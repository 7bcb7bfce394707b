# In config/routes.rb: get "/endpoint", to: "security_data_exchange_complete#show"
class SecurityDataExchangeCompleteController < ApplicationController
  def show
    body = {
      status: "security_data_exchange_complete",
      message: "The security mechanism is accepted"
    }
    render json: body, status: 234
  end
end
