# In config/routes.rb: get "/endpoint", to: "security_data_exchange_complete_with_data#show"
class SecurityDataExchangeCompleteWithDataController < ApplicationController
  def show
    body = {
      status: "security_data_exchange_complete_with_data",
      message: "The security data exchange is complete",
      adat: "c2VydmVyLXRva2VuLTM="
    }
    render json: body, status: 235
  end
end
