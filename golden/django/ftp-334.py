from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.security_data_wanted)
@require_safe
def security_data_wanted(request):
    body = {
        "status": "security_data_wanted",
        "message": "The security mechanism is accepted: send security data",
        "adat": "c2VydmVyLXRva2VuLTE=",
    }
    return JsonResponse(body, status=202)
