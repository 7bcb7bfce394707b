from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_info_package)
@require_safe
def bad_info_package(request):
    body = {
        "error": "bad_info_package",
        "message": "This Info Package is not accepted",
        "recv_info": "g.3gpp.ussd",
    }
    headers = {
        "Recv-Info": "g.3gpp.ussd",
    }
    return JsonResponse(
        body,
        status=469,
        headers=headers,
    )
