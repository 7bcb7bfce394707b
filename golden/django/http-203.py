from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.non_authoritative_information)
@require_safe
def non_authoritative_information(request):
    body = {
        "status": "non_authoritative_information",
        "message": "A proxy has modified this content",
    }
    return JsonResponse(body, status=203)
