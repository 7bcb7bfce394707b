# In config/routes.rb: get "/endpoint", to: "more_security_data_required#show"
class MoreSecurityDataRequiredController < ApplicationController
  def show
    body = {
      status: "more_security_data_required",
      message: "The security data is accepted: send more",
      adat: "c2VydmVyLXRva2VuLTI="
    }
    render json: body, status: 202
  end
end
