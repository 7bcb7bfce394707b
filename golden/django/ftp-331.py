from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.need_password)
@require_safe
def need_password(request):
    body = {
        "status": "need_password",
        "message": "The user name is accepted: send the password",
    }
    return JsonResponse(body, status=202)
