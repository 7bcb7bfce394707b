# In config/routes.rb: get "/endpoint", to: "security_data_wanted#show"
class SecurityDataWantedController < ApplicationController
  def show
    body = {
      status: "security_data_wanted",
      message: "The security mechanism is accepted: send security data",
      adat: "c2VydmVyLXRva2VuLTE="
    }
    render json: body, status: 202
  end
end
