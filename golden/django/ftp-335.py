from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.more_security_data_required)
@require_safe
def more_security_data_required(request):
    body = {
        "status": "more_security_data_required",
        "message": "The security data is accepted: send more",
        "adat": "c2VydmVyLXRva2VuLTI=",
    }
    return JsonResponse(body, status=202)
